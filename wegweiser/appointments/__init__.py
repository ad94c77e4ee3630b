"""Appointments at an Integration Point: offices, free times, bookings."""
