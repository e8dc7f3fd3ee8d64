package io.stammkunde.profile.duplicate;

/**
 * What two people are compared by.
 *
 * <p>Agreement and disagreement weigh as Fellegi and Sunter say (A Theory for Record Linkage, 1969): log2(m / u) and
 * log2((1 − m) / (1 − u)), where m is how often a feature agrees in two records of the same person and u how often in
 * records of two people. Errors are assumed in one record of ten; u is of the size that German registers of names,
 * birthdays and addresses show.
 */
enum Feature {
    FIRST_NAME("firstName", 0.01),
    LAST_NAME("lastName", 0.004),
    BIRTHDAY("birthday", 0.000_05),
    STREET("street", 0.002),
    HOUSE_NUMBER("houseNumber", 0.02),
    CITY("city", 0.02),
    POSTAL_CODE("postalCode", 0.004),
    PHONE("phone", 0.000_01);

    private static final double AGREES_IN_SAME = 0.9;

    private final String key;
    private final double agreement;
    private final double disagreement;

    Feature(String key, double agreesInOthers) {
        this.key = key;
        this.agreement = log2(AGREES_IN_SAME / agreesInOthers);
        this.disagreement = log2((1 - AGREES_IN_SAME) / (1 - agreesInOthers));
    }

    /** Its name in answers. */
    String key() {
        return key;
    }

    /** Evidence for one person, in bits, if it agrees in full. */
    double agreement() {
        return agreement;
    }

    /** Evidence for one person, in bits and negative, if it does not agree at all. */
    double disagreement() {
        return disagreement;
    }

    private static double log2(double x) {
        return Math.log(x) / Math.log(2);
    }
}
