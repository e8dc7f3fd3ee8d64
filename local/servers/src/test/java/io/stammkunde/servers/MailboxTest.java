package io.stammkunde.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {
    private static final String JSON = "application/json";

    @TempDir
    private Path folder;

    @Test
    void textMessagesAreTakenTheWayAGatewayTakesThemAndShownWithTheMail() throws IOException, InterruptedException {
        try (var mailbox = mailbox();
                var client = HttpClient.newHttpClient()) {
            var url = MailboxFacts.smsUrl(mailbox.port());

            assertThat(post(client, url, JSON, """
                            {"to":"+4915123456789","text":"Erlauben?","reference":"1","from":"Laden"}""")).isEqualTo(202);

            assertThat(messages(client, mailbox.port()))
                    .contains("\"kind\":\"SMS\"")
                    .contains("\"to\":\"+4915123456789\"")
                    .contains("\"from\":\"Laden\"")
                    .contains("\"text\":\"Erlauben?\"");
        }
    }

    @Test
    void whatIsNoTextMessageIsRefused() throws IOException, InterruptedException {
        try (var mailbox = mailbox();
                var client = HttpClient.newHttpClient()) {
            var url = MailboxFacts.smsUrl(mailbox.port());

            assertThat(post(client, url, JSON, "{\"to\":\"+4915123456789\"}")).isEqualTo(400);
            assertThat(post(client, url, JSON, "{")).isEqualTo(400);
            assertThat(post(client, url, "text/plain", "{\"to\":\"+4915123456789\",\"text\":\"x\"}"))
                    .isEqualTo(415);

            assertThat(messages(client, mailbox.port())).isEqualTo("[]");
        }
    }

    private ServerFixture mailbox() {
        var smtp = PortOwner.anyFree();
        return new ServerFixture(
                folder, told -> MailboxProcess.plan(Distribution.here(), told, smtp, folder.resolve("mailbox.log")));
    }

    private static int post(HttpClient client, String url, String type, String body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", type)
                .header("Authorization", "Bearer local")
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static String messages(HttpClient client, int port) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(new MailboxFacts(port, 0).messagesUrl()))
                .build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}
