package io.stammkunde.http.openapi;

import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Services ask this one another; the gateway has no route to it and no client may build on it. The service's own
 * document marks it {@code x-internal}, that of the gateway leaves it out.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({TYPE, METHOD})
public @interface BetweenServices {}
