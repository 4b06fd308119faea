"""Requests of people in the register: a list, and the calm steps of one."""
