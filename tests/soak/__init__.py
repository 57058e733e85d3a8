"""What must hold for hours, shortly with every run of the tests and at length with `make soak`."""
