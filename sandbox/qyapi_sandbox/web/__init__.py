"""The HTTP server: the API, the pages people see, the control API and its page."""
