package io.stammkunde.metrics.experiment;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who saw the experiment, from the first exposure on.
 *
 * @param variant key of the one seen first, as the event told it
 * @param day of the first exposure
 * @param source where the first exposure came from
 * @param sawSeveral whether other variants were seen later; the first one counts
 * @param orders after the exposure
 * @param revenue after it
 * @param revenueBefore all before it
 */
record ExposedPerson(
        String variant,
        LocalDate day,
        UUID source,
        boolean sawSeveral,
        int orders,
        double revenue,
        double revenueBefore) {}
