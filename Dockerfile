# One image for web, worker and migrate: `docker run pintier web` and so on. No compiler, no embedded
# servers, no root; the root file system may be read-only.
FROM python:3.11-slim-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1
RUN python -m venv /opt/pintier
COPY requirements.lock .
# The lock is complete: nothing is resolved, and every file must match its hash.
RUN /opt/pintier/bin/pip install --no-deps --require-hashes -r requirements.lock
COPY app /srv/pintier/app
COPY domain /srv/pintier/domain
COPY workers /srv/pintier/workers
RUN /opt/pintier/bin/python -m compileall -q /opt/pintier/lib /srv/pintier

FROM python:3.11-slim-bookworm
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin pintier
COPY --from=build /opt/pintier /opt/pintier
COPY --from=build /srv/pintier /srv/pintier
WORKDIR /srv/pintier
USER 10001
ENV PATH=/opt/pintier/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    PINTIER_ENV=production \
    PINTIER_HOST=0.0.0.0 \
    PINTIER_PORT=8000
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 \
  CMD ["python", "-c", "import os, urllib.request as u; u.urlopen('http://127.0.0.1:' + os.environ['PINTIER_PORT'] + '/health/ready', timeout=2)"]
ENTRYPOINT ["python", "-m", "app"]
CMD ["web"]
