"""All routes of the console in one table, and what stands in its navigation.

A test walks every route with every role. A new area is a module with `ROUTES` (and `NAV`), listed
here.
"""

from __future__ import annotations

from channels.staff import (
    account,
    acting,
    admin_accounts,
    admin_audit,
    admin_content,
    admin_offices,
    admin_system,
    appointments,
    conversation,
    home,
    learning,
    phrases,
    queue,
    reports,
    signing_in,
    static_files,
    town_sign_in,
    translating,
)
from channels.staff.route import NavItem, StaffRoute

ROUTES: tuple[StaffRoute, ...] = (
    *static_files.ROUTES,
    *home.ROUTES,
    *signing_in.ROUTES,
    *town_sign_in.ROUTES,
    *queue.ROUTES,
    *conversation.ROUTES,
    *acting.ROUTES,
    *phrases.ROUTES,
    *translating.ROUTES,
    *appointments.ROUTES,
    *learning.ROUTES,
    *reports.ROUTES,
    *admin_content.ROUTES,
    *admin_offices.ROUTES,
    *admin_accounts.ROUTES,
    *admin_system.ROUTES,
    *admin_audit.ROUTES,
    *account.ROUTES,
)

NAV: tuple[NavItem, ...] = (
    *queue.NAV,
    *appointments.NAV,
    *phrases.NAV,
    *learning.NAV,
    *reports.NAV,
    *admin_content.NAV,
    *admin_offices.NAV,
    *admin_accounts.NAV,
    *admin_system.NAV,
    *admin_audit.NAV,
    *account.NAV,
)
"""In the order shown; everybody sees what they may open. The first one is where they begin."""
