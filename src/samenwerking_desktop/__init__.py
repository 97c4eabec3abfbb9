"""Inventory of the management cooperation between a municipality and its OCMW."""

__version__ = "0.1.0"
