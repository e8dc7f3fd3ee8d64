package io.stammkunde.servers.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.stammkunde.servers.Lifeline;
import io.stammkunde.servers.ServerArguments;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executors;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Takes every message at one port and shows the latest at another: {@code GET /} a page, {@code GET /api/messages} the
 * same as JSON, newest first. Text messages are taken there as well, by {@code POST /api/sms}, the way a gateway takes
 * them: {@code {"to","text","reference"}}, and {@code "from"} where a sender is set. It stands for the mailboxes of the
 * people who are written to, so it keeps nothing beyond its own life: what lies in somebody's mailbox is theirs.
 */
public final class Mailbox {
    private static final int KEPT = 200;
    private static final int LARGEST_BYTES = 1 << 20;
    private static final ObjectMapper JSON = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private final Deque<ReceivedMessage> messages = new ArrayDeque<>();
    private long received;

    private Mailbox() {}

    /** Arguments: those of every server, and the port for mail. */
    public static void main(String[] arguments) throws IOException {
        var told = ServerArguments.parse(Arrays.copyOf(arguments, arguments.length - 1));
        Lifeline.tieTo(told.owner());
        var mailbox = new Mailbox();
        mailbox.receive(Integer.parseInt(arguments[arguments.length - 1]));
        mailbox.show(told.port());
    }

    private void receive(int port) {
        SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .maxMessageSize(LARGEST_BYTES)
                .messageHandler((context, from, to, source) -> keep(from, to, source))
                .build()
                .start();
    }

    private synchronized void keep(String from, String to, byte[] source) {
        try {
            keep(ReceivedMessage.mail(++received, from, to, Instant.now(), source));
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException("a message cannot be read", unreadable);
        }
    }

    private synchronized void keepSms(JsonNode posted) {
        keep(ReceivedMessage.sms(++received, Instant.now(), posted));
    }

    private synchronized void keep(ReceivedMessage message) {
        messages.addFirst(message);
        if (messages.size() > KEPT) {
            messages.removeLast();
        }
    }

    private void show(int port) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> answer(exchange, "text/html; charset=utf-8", page()));
        server.createContext(
                "/api/messages", exchange -> answer(exchange, "application/json", JSON.writeValueAsBytes(latest())));
        server.createContext("/api/sms", this::takeSms);
        server.start();
    }

    /** A page of another origin can post a form here, but not JSON: its browser would ask first. */
    private void takeSms(HttpExchange exchange) throws IOException {
        try (exchange) {
            var type = exchange.getRequestHeaders().getFirst("Content-Type");
            if (!exchange.getRequestMethod().equals("POST")) {
                exchange.sendResponseHeaders(405, -1);
            } else if (type == null || !type.startsWith("application/json")) {
                exchange.sendResponseHeaders(415, -1);
            } else {
                exchange.sendResponseHeaders(keepSms(exchange.getRequestBody().readNBytes(LARGEST_BYTES)), -1);
            }
        }
    }

    private int keepSms(byte[] body) {
        try {
            keepSms(JSON.readTree(body));
            return 202;
        } catch (IOException | IllegalArgumentException unreadable) {
            return 400;
        }
    }

    private synchronized List<ReceivedMessage> latest() {
        return List.copyOf(messages);
    }

    private static byte[] page() throws IOException {
        try (var page = Mailbox.class.getResourceAsStream("mailbox.html")) {
            return page == null ? "no page".getBytes(UTF_8) : page.readAllBytes();
        }
    }

    /** Only what the page itself brings runs in it: a message must not. */
    private static void answer(HttpExchange exchange, String type, byte[] body) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.getResponseHeaders().add("Cache-Control", "no-store");
            exchange.getResponseHeaders().add("X-Content-Type-Options", "nosniff");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
