# The site in a container: built here, served by nginx of Debian without rights. docs/hosting.md says how.
FROM node:24-trixie-slim AS build
WORKDIR /guide
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
ARG SITE_URL
# With a slash at both ends.
ARG BASE_PATH=/
ARG REPO_URL
ARG CONTACT
RUN npm run build -- --compress \
  && mkdir -p "/srv/guide$BASE_PATH" \
  && cp -R dist/. "/srv/guide$BASE_PATH" \
  && npm run --silent nginx -- --whole --root /srv/guide --port 8080 > /srv/nginx.conf

FROM debian:trixie-slim
RUN apt-get update \
  && apt-get install -y --no-install-recommends nginx libnginx-mod-http-brotli-static \
  && rm -rf /var/lib/apt/lists/*
COPY --from=build /srv/nginx.conf /etc/nginx/guide.conf
COPY --from=build /srv/guide /srv/guide
USER www-data
EXPOSE 8080
STOPSIGNAL SIGQUIT
CMD ["nginx", "-e", "stderr", "-c", "/etc/nginx/guide.conf", "-g", "daemon off;"]
