package io.stammkunde.profile.imports;

/** Why a line was left out. Told in the order of this list: a line that lacks several things counts for the first. */
public enum RejectReason {
    BLANK_LINE,
    /** Fewer columns than the mapping needs. */
    MISSING_COLUMNS,
    NO_CUSTOMER,
    /** Longer than an identifier may be, or a value that never stands for anybody, such as {@code guest}. */
    UNREADABLE_CUSTOMER,
    UNREADABLE_DATE,
    /** Before 1970: a default of some system, not a time. */
    DATE_TOO_EARLY,
    /** Later than the day after the import was created. */
    DATE_IN_FUTURE,
    UNREADABLE_QUANTITY,
    ZERO_QUANTITY,
    UNREADABLE_PRICE,
    NEGATIVE_PRICE,
    ZERO_PRICE,
    UNKNOWN_CURRENCY,
    /** There is an invoice column, but this sale has none. A return may lack it. */
    NO_INVOICE,
    UNREADABLE_INVOICE
}
