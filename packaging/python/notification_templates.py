# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a backend calls at its start so that the templates are there. Dakiya brings them along; this looks for them."""

import logging

from notification_service import MESSAGE_TYPES, DakiyaError, notification_service

__all__ = ["initialize_templates"]

logger = logging.getLogger(__name__)


async def initialize_templates():
    """Looks whether each of the ten types has a template, and logs what is wrong; True when nothing is.

    Never raises: a backend starts with Dakiya running or not.
    """
    try:
        present = {template.get("type") for template in await notification_service.get_templates()}
    except DakiyaError as error:
        logger.error("The templates could not be looked at: %s", error)
        return False
    except Exception as error:  # a backend must not fail to start because of its messages
        logger.error("The templates could not be looked at (%s).", type(error).__name__)
        return False
    missing = [name for name in MESSAGE_TYPES if name not in present]
    if missing:
        logger.error("Dakiya has no template for: %s", ", ".join(missing))
    return not missing
