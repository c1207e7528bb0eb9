"""Outside parties, one module each: a port, the real class and a Null class."""
