"""`python -m app.devstack.stripe --port N`: the sandbox alone, set up by the environment."""

import argparse
import os

from app.devstack.stripe import server


def main() -> None:
    """Read the arguments and serve."""
    parser = argparse.ArgumentParser(prog="python -m app.devstack.stripe", description=__doc__)
    parser.add_argument("--host", default="127.0.0.1", help="a loopback address")
    parser.add_argument("--port", type=int, default=8420, help="0 takes a free port")
    given = parser.parse_args()
    config = server.config_from(os.environ)
    server.main(config, given.host, given.port)


if __name__ == "__main__":
    main()
