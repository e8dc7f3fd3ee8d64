package io.stammkunde.metrics.rfm;

import io.stammkunde.metrics.figure.FigureAnswer.Excluded;
import java.time.Instant;
import java.util.List;

/**
 * All customers by their fifths.
 *
 * @param asOf what happened before counts
 * @param currency of the revenue
 * @param customers how many there are
 * @param cells only those with customers, from 111
 * @param excluded whom the cells leave out
 */
public record RfmOverview(Instant asOf, String currency, int customers, List<RfmCell> cells, Excluded excluded) {}
