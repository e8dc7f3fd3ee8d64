package io.stammkunde.servers;

/**
 * Where the mailbox is.
 *
 * @param port of its page and its JSON, and where text messages are posted
 * @param smtpPort that takes mail
 */
public record MailboxFacts(int port, int smtpPort) {
    /** Where text messages are posted to, on this machine. */
    public static String smsUrl(int port) {
        return "http://127.0.0.1:" + port + "/api/sms";
    }

    /** What has arrived, newest first. */
    public String messagesUrl() {
        return "http://127.0.0.1:" + port + "/api/messages";
    }
}
