/**
 * The whole configuration of an nginx that serves one site and nothing else, started by a user without rights: it
 * writes nowhere but into "temp", and its errors are what the terminal or the container shows.
 */
export function formatNginxMain(server: string, temp: string): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path "${temp}/nginx-${name}";`,
  );
  return [
    'worker_processes auto;',
    `pid "${temp}/nginx.pid";`,
    'error_log stderr;',
    '# Where Debian lists the modules that are installed, such as that of Brotli.',
    'include /etc/nginx/modules-enabled/*.conf;',
    'events { }',
    'http {',
    "  # Who reads what is nobody's business.",
    '  access_log off;',
    '  sendfile on;',
    ...places,
    ...server.split('\n').map((line) => (line ? `  ${line}` : line)),
    '}',
    '',
  ].join('\n');
}
