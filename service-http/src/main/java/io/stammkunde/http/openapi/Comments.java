package io.stammkunde.http.openapi;

import com.github.therapi.runtimejavadoc.ClassJavadoc;
import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.MethodJavadoc;
import com.github.therapi.runtimejavadoc.ParamJavadoc;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import com.github.therapi.runtimejavadoc.Value;
import java.util.List;
import java.util.Optional;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.MethodInfo;
import org.jboss.jandex.Type;

/** The Javadoc that the compiler has kept beside the classes, as Markdown. Empty where nothing is written. */
final class Comments {
    private final ClassLoader classes;

    Comments(ClassLoader classes) {
        this.classes = classes;
    }

    String of(ClassInfo type) {
        return text(read(type).getComment());
    }

    String of(MethodInfo method) {
        return javadoc(method).map(found -> text(found.getComment())).orElse("");
    }

    String ofParameter(MethodInfo method, String parameter) {
        return javadoc(method).map(found -> named(found.getParams(), parameter)).orElse("");
    }

    /** Of a field, or of a record's component. */
    String ofField(ClassInfo type, String field) {
        var javadoc = read(type);
        var component = named(javadoc.getRecordComponents(), field);
        return component.isEmpty()
                ? javadoc.getFields().stream()
                        .filter(found -> found.getName().equals(field))
                        .map(found -> text(found.getComment()))
                        .findFirst()
                        .orElse("")
                : component;
    }

    private ClassJavadoc read(ClassInfo type) {
        try {
            return RuntimeJavadoc.getJavadoc(classes.loadClass(type.name().toString()));
        } catch (ClassNotFoundException unknown) {
            throw new IllegalStateException("what is indexed can be loaded", unknown);
        }
    }

    private Optional<MethodJavadoc> javadoc(MethodInfo method) {
        var parameters = method.parameterTypes().stream().map(Comments::rawName).toList();
        return read(method.declaringClass()).getMethods().stream()
                .filter(found -> found.getName().equals(method.name())
                        && found.getParamTypes().stream()
                                .map(Comments::erased)
                                .toList()
                                .equals(parameters))
                .findFirst();
    }

    private static String rawName(Type type) {
        return erased(type.name().toString().replace('$', '.'));
    }

    /** Without type arguments and annotations, of which the compiler's text has more than the index. */
    private static String erased(String type) {
        return type.replaceAll("<.*>", "")
                .replaceAll("@[\\w.]+(\\([^)]*\\))?,?\\s*", "")
                .replace('$', '.')
                .strip();
    }

    private static String named(List<ParamJavadoc> parameters, String name) {
        return parameters.stream()
                .filter(parameter -> parameter.getName().equals(name))
                .map(parameter -> text(parameter.getComment()))
                .findFirst()
                .orElse("");
    }

    private static String text(Comment comment) {
        var markdown = new Markdown();
        comment.visit(markdown);
        return markdown.text();
    }

    /** Code in backticks, links by the name they show, paragraphs by an empty line. */
    private static final class Markdown implements CommentVisitor {
        private static final String PARAGRAPH = "\u0000";
        private final StringBuilder text = new StringBuilder();

        @Override
        public void commentText(String words) {
            text.append(words.replaceAll("\\s*<p>\\s*", PARAGRAPH)
                    .replaceAll("\\s*<li>\\s*", PARAGRAPH + "* ")
                    .replaceAll("</?\\w+>", "")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&amp;", "&"));
        }

        @Override
        public void inlineLink(Link link) {
            text.append(link.getLabel());
        }

        @Override
        public void inlineTag(String name, String content) {
            text.append(name.equals("code") ? "`" + content + "`" : content);
        }

        @Override
        public void inlineValue(Value value) {
            text.append(value.getReferencedMemberName());
        }

        String text() {
            return text.toString()
                    .replaceAll("\\s+", " ")
                    .replaceAll(" ?" + PARAGRAPH + " ?", "\n\n")
                    .strip();
        }
    }
}
