package io.stammkunde.metrics.erasure;

import io.stammkunde.contracts.privacy.ParticipantV1.StoreV1;

/** The tables with rows about people. */
public enum PersonTable {
    EVENTS("events"),
    ORDERS("orders"),
    REVERSALS("reversals"),
    SURVEY_ANSWERS("survey_answers"),
    SURVEY_INVITATIONS("survey_invitations"),
    TICKET_STEPS("ticket_steps"),
    MENTIONS("mentions"),
    MEMBERSHIPS("memberships"),
    SCORES("scores"),
    PUBLISHED_SCORES("published_scores"),
    PEOPLE("people");

    private final String table;

    PersonTable(String table) {
        this.table = table;
    }

    /** Its name in the store. */
    public String table() {
        return table;
    }

    /** What its rows are, to those who ask for an erasure. */
    public String category() {
        return table.replace('_', '-');
    }

    StoreV1 store() {
        return new StoreV1("metrics-service/duckdb/" + table, category());
    }
}
