# SPDX-FileCopyrightText: Dakiya contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The parts of a dairy's backend that send messages, as they were written for the service that Dakiya takes over from.

The calls stand here as a backend has them; only what a web framework would do around them is left out.
"""

import asyncio
import logging

from notification_service import notification_service
from notification_service import send_order_confirmation
from notification_service import send_payment_reminder, send_payment_confirmation
from notification_service import send_subscription_confirmation, send_pause_confirmation

logger = logging.getLogger(__name__)


class QueueProcessor:
    """The background task of server.py; `waits` stands for its five minutes."""

    def __init__(self, waits):
        self._waits = waits

    async def background_queue_processor(self):
        while True:
            try:
                result = await notification_service.process_queue()
                if result.get("processed", 0) > 0:
                    logger.info(f"Queue processed: {result}")
            except Exception as e:
                logger.error(f"Queue processing error: {e}")
            await self._waits()


async def shutdown_event():
    await notification_service.close()
    logger.info("✓ Notification service closed")


async def create_order(customer, order):
    try:
        await send_order_confirmation(
            phone=customer.get("phone"),
            customer_name=customer.get("name"),
            order_id=order["id"],
            total_amount=order.get("total_amount", 0),
            delivery_date=order.get("delivery_date")
        )
    except Exception as e:
        logger.error(f"Error sending order confirmation: {e}")
    return order


async def create_subscription(customer, subscription):
    await send_subscription_confirmation(
        phone=customer.get("phone"),
        customer_name=customer.get("name"),
        product=subscription.get("product_name"),
        start_date=subscription.get("start_date"),
        subscription_id=subscription["id"]
    )
    return subscription


async def pause_subscription(customer, subscription):
    await send_pause_confirmation(
        phone=customer.get("phone"),
        customer_name=customer.get("name"),
        resume_date=subscription.get("resume_date"),
        subscription_id=subscription["id"]
    )
    return subscription


async def generate_bill(customer, bill):
    await send_payment_reminder(
        phone=customer.get("phone"),
        customer_name=customer.get("name"),
        amount=bill.get("total_amount"),
        period=f"{bill.get('month')} {bill.get('year')}",
        bill_id=bill["id"]
    )
    return bill


async def receive_payment(customer, payment, bill_id):
    await send_payment_confirmation(
        phone=customer.get("phone"),
        customer_name=customer.get("name"),
        amount=payment.get("amount"),
        order_id=bill_id
    )
    return payment


CUSTOMER = {"name": "Asha Patil", "phone": "+919876543210"}


async def a_day(customer=None):
    """Everything that the routes send on a day; what each of them returns."""
    customer = customer or CUSTOMER
    return await asyncio.gather(
        create_order(customer, {"id": "order-1", "total_amount": 500, "delivery_date": "Jan 28"}),
        create_subscription(customer, {"id": "sub-1", "product_name": "Cow milk, 1 l", "start_date": "Feb 1"}),
        pause_subscription(customer, {"id": "sub-1", "resume_date": "Feb 10"}),
        generate_bill(customer, {"id": "bill-1", "total_amount": 1234.5, "month": "January", "year": 2026}),
        receive_payment(customer, {"amount": 1234.5}, "bill-1"),
    )
