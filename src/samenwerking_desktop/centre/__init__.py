"""The knowledge centre: returned inventories in one collection, and what can be read from them. Knows no screen."""
