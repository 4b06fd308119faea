"""Giving coded facts of a case to another register, and reading such a package in."""
