"""The dataclasses of every area. Generated, do not edit."""
