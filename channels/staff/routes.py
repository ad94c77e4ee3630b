"""All routes of the console in one table, and what stands in its navigation.

A test walks every route with every role. A new area is a module with `ROUTES` (and `NAV`), listed
here.
"""

from __future__ import annotations

from channels.staff import (
    account,
    acting,
    appointments,
    conversation,
    home,
    learning,
    phrases,
    queue,
    reports,
    signing_in,
    static_files,
    translating,
)
from channels.staff.route import NavItem, StaffRoute

ROUTES: tuple[StaffRoute, ...] = (
    *static_files.ROUTES,
    *home.ROUTES,
    *signing_in.ROUTES,
    *queue.ROUTES,
    *conversation.ROUTES,
    *acting.ROUTES,
    *phrases.ROUTES,
    *translating.ROUTES,
    *appointments.ROUTES,
    *learning.ROUTES,
    *reports.ROUTES,
    *account.ROUTES,
)

NAV: tuple[NavItem, ...] = (
    *queue.NAV,
    *appointments.NAV,
    *phrases.NAV,
    *learning.NAV,
    *reports.NAV,
    *account.NAV,
)
"""In the order shown; everybody sees what they may open. The first one is where they begin."""
