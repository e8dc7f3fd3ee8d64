package io.stammkunde.contracts.profile;

/**
 * One way to recognise a person.
 *
 * @param type {@code userId email phone anonymousId} or a configured one
 * @param value normalised: e-mail trimmed and in lower case, phone in E.164
 */
public record Identifier(String type, String value) {
    /** Names the type only; the value is personal. */
    @Override
    public String toString() {
        return "Identifier[" + type + "]";
    }
}
