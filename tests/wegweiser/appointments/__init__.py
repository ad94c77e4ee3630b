"""Tests of the appointments, on both engines unless they say otherwise."""
