package io.stammkunde.profile;

import io.quarkus.test.common.WithTestResource;
import io.stammkunde.testing.KafkaServer;
import io.stammkunde.testing.MongoServer;
import io.stammkunde.testing.TokenIssuer;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What surrounds the service in tests that start it: real servers, and tokens it trusts. */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WithTestResource(KafkaServer.class)
@WithTestResource(MongoServer.class)
@WithTestResource(TokenIssuer.class)
@WithTestResource(ProfileTopics.class)
public @interface RunningService {}
