<?php
// Reads snippets as JSON, and writes what WordPress makes of each: php wordpress.php FOLDER < snippets.json
// `posts` is what an author without special rights may save (wp_kses_post), as it is shown (wpautop); `admins` is what
// somebody with the right to write any markup may save, as it is shown; `embed` is what is left of an answer of oEmbed
// from a host that WordPress does not know (wp_filter_oembed_result). No database is needed for these.
[, $folder] = $argv;
define('ABSPATH', rtrim($folder, '/') . '/');
define('WPINC', 'wp-includes');
foreach (['compat', 'load', 'plugin', 'functions', 'l10n', 'formatting', 'kses', 'link-template', 'pluggable', 'class-wp-oembed', 'embed'] as $part) {
    require_once ABSPATH . WPINC . "/$part.php";
}
require ABSPATH . WPINC . '/version.php';

// Stands for the database: no setting is set.
add_filter('pre_option', fn() => '');

$result = ['version' => $wp_version, 'snippets' => []];
foreach (json_decode(stream_get_contents(STDIN), true) as $name => $snippet) {
    $data = (object) ['type' => 'rich', 'title' => 'Frage für Frage', 'html' => $snippet];
    $embed = wp_filter_oembed_result($snippet, $data, 'https://quiz.example/quiz/each/');
    $result['snippets'][$name] = [
        'posts' => trim(wpautop(wp_kses_post($snippet))),
        'admins' => trim(wpautop($snippet)),
        // The secret is made up anew each time.
        'embed' => $embed ? preg_replace('/(secret="?=?"?)\w{10}/', '$1XXXXXXXXXX', $embed) : null,
    ];
}
echo json_encode($result, JSON_PRETTY_PRINT | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE), "\n";
