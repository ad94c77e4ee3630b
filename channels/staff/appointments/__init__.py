"""Appointments in the console: day and week, booking for somebody, moving, marking, blocking."""

from channels.staff.appointments import blocking, booking, feed, marking, overview
from channels.staff.route import NavItem, StaffRoute
from wegweiser.staff.roles import Permission

ROUTES: tuple[StaffRoute, ...] = (
    *overview.ROUTES,
    *booking.ROUTES,
    *marking.ROUTES,
    *blocking.ROUTES,
    *feed.ROUTES,
)
NAV = (NavItem("/appointments", "nav-appointments", Permission.APPOINTMENTS_READ),)
