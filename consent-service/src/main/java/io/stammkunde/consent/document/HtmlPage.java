package io.stammkunde.consent.document;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;

/** A document as a page that can be printed; whatever is put into it is escaped. */
public final class HtmlPage {
    private HtmlPage() {}

    public static Uni<String> of(Document document) {
        return Templates.page(document).createUni();
    }

    @CheckedTemplate(basePath = "document")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance page(Document document);
    }
}
