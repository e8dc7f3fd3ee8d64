package io.stammkunde.testing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.List;

/**
 * Raw paths by which CVE-2026-39852 and CVE-2026-50559 reach what a policy closes. Sent over a plain socket, because
 * every HTTP client tidies a path up before it sends it.
 */
public final class PathTricks {
    private PathTricks() {}

    /** The forms of a guarded path, such as {@code /v1/sources}, that must be refused. */
    public static List<String> of(String guardedPath) {
        return List.of(
                guardedPath + ";a=b",
                guardedPath + ";",
                guardedPath + "%3Bx",
                guardedPath + "%3bx",
                guardedPath + "%2F",
                guardedPath.replaceFirst("/v1/", "/v1%2f"),
                guardedPath + "%5C",
                guardedPath + "%5cx",
                guardedPath.replaceFirst("/v1/", "/v1/%2e%2e/v1/"),
                guardedPath.replaceFirst("/v1/", "/v1/%252e/"),
                guardedPath + "%00",
                guardedPath + "\\",
                guardedPath.replaceFirst("/v1/", "//v1/"),
                guardedPath.replaceFirst("/v1/", "/v1//"),
                guardedPath.replaceFirst("/v1/", "/v1/./"),
                guardedPath.replaceFirst("/v1/", "/x/../v1/"),
                guardedPath + "/..",
                guardedPath + "/.");
    }

    /** Each trick is answered with 400 and a problem, by the service that listens on the port. */
    public static void areRefused(int port, String guardedPath) {
        for (var path : of(guardedPath)) {
            var answer = get(port, path);
            assertThat(answer).as(path).startsWith("HTTP/1.1 400");
            if (!path.contains("\\")) { // what is no URI at all, the framework refuses before any handler, bare
                assertThat(answer).as(path).contains("urn:stammkunde:problem:malformed-path");
            }
        }
    }

    /** The whole raw answer to a GET of exactly this path. */
    public static String get(int port, String rawPath) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            var request = "GET " + rawPath + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
