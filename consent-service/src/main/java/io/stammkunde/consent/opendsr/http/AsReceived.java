package io.stammkunde.consent.opendsr.http;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ConstrainedTo;
import jakarta.ws.rs.NameBinding;
import jakarta.ws.rs.RuntimeType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Base64;

/** The body of a request byte by byte, as a controller gets it back and compares it with what they sent. */
@RequestScoped
class AsReceived {
    private byte[] body = {};

    /** Of a method whose body is kept as it came, besides being read. */
    @NameBinding
    @Retention(RetentionPolicy.RUNTIME)
    @Target({ElementType.TYPE, ElementType.METHOD})
    @interface Kept {}

    void keep(byte[] read) {
        body = read.clone();
    }

    /** In Base64. */
    String encoded() {
        return Base64.getEncoder().encodeToString(body);
    }

    /** Keeps what is being read; not what this service reads as a caller of others. */
    @Kept
    @ConstrainedTo(RuntimeType.SERVER)
    @Provider
    static class Keeper implements ReaderInterceptor {
        private final AsReceived received;

        Keeper(AsReceived received) {
            this.received = received;
        }

        @Override
        public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
            var body = context.getInputStream().readAllBytes();
            received.keep(body);
            context.setInputStream(new ByteArrayInputStream(body));
            return context.proceed();
        }
    }
}
