package io.stammkunde.profile.imports;

/** A file cannot be imported as it stands; the message tells its owner why, without any of its content. */
final class UnreadableFile extends RuntimeException {
    UnreadableFile(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }
}
