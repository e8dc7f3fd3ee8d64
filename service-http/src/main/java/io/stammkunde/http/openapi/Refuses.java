package io.stammkunde.http.openapi;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The refusals of a feature that an endpoint answers with, beside those that all endpoints have. Of a class, they are
 * those of each of its methods.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({TYPE, METHOD})
public @interface Refuses {
    /**
     * Status and problem type, and after a colon what it means where the type does not say it:
     * {@code "404 unknown-segment"}, {@code "409 segment-exists: the key is taken"}.
     */
    String[] value();
}
