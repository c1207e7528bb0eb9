"""One application for all tests of this folder, an empty database for each."""

from collections.abc import AsyncIterator

import pytest

from tests.support.web import Api, open_api


@pytest.fixture(scope="session")
async def running_api(database_url: str) -> AsyncIterator[Api]:
    async with open_api(database_url) as api:
        yield api


@pytest.fixture
def api(clean: None, running_api: Api) -> Api:
    return running_api
