package io.stammkunde.metrics.nextcategory;

/** A question about a customer's next category that has no answer, for a reason the caller can act on. */
public abstract sealed class NextCategoryRefusal extends RuntimeException {
    private NextCategoryRefusal(String message) {
        super(message, null, false, false); // an expected outcome: nobody reads its stack trace
    }

    /** Nobody with this id has ordered anything that tells a category. */
    public static final class UnknownCustomer extends NextCategoryRefusal {
        UnknownCustomer() {
            super(
                    "no customer with this id has ordered anything that tells a category and may be counted for analytics");
        }
    }
}
