package io.stammkunde.servers;

/**
 * Where the mailbox is.
 *
 * @param port of its page and its JSON
 * @param smtpPort that takes mail
 */
public record MailboxFacts(int port, int smtpPort) {
    /** What has arrived, newest first. */
    public String messagesUrl() {
        return "http://127.0.0.1:" + port + "/api/messages";
    }
}
