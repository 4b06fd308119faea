"""The command line: a thin second door over the services (interfaces.md fixes it). Without Qt."""
