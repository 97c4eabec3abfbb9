"""The knowledge centre's screens on an open collection; what they show is worked out in the room `centre`."""
