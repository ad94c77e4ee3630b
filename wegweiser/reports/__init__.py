"""Figures for those who answer for the service: counted by day, shown by week, of no one person."""
