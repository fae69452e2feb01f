"""The facilitator's console beside a touch table: who sits there, what comes in, rounds, the clock."""
