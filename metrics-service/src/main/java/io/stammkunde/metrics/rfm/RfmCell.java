package io.stammkunde.metrics.rfm;

import java.math.BigDecimal;

/**
 * The customers with the same three fifths.
 *
 * @param score the three digits, such as {@code 555}
 * @param r fifth of recency, 5 bought last
 * @param f fifth of frequency, 5 bought most often
 * @param m fifth of value, 5 spent most
 * @param customers how many they are
 * @param revenue what they spent
 */
public record RfmCell(String score, int r, int f, int m, int customers, BigDecimal revenue) {}
