"""What goes with what, and why."""
