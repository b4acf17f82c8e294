package org.pregap.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregap.check.Rule.Scope;

/** What people read of the rules. {@code -Dgolden.update=true} writes the page anew. */
class RuleCatalogueTest {
    private static final Path PAGE = Path.of("docs/rules.md");

    @Test
    void thePageSaysOfEveryRuleWhatTheProgramSays() throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(PAGE, page());
        }
        assertThat(PAGE).hasContent(page());
    }

    @Test
    void noTwoRulesShareAnId() {
        assertThat(Arrays.stream(Rule.values()).map(Rule::id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleSaysWhyAndHowToMendItInSentences(Rule rule) {
        assertThat(rule.id()).matches("[A-Z0-9]+(-[A-Z0-9]+)*");
        assertThat(rule.why()).matches("[A-Z].*\\.");
        assertThat(rule.fix()).matches("[A-Z].*\\.").doesNotContain("pregap ", "--");
        assertThat(rule.fixByCommand()).matches("[A-Z].*(\\.|: pregap set ALBUM \\S+)");
        assertThat(rule.why() + rule.fixByCommand()).doesNotContain("|", "\n");
    }

    private static String page() {
        var page = new StringBuilder("# The rules\n\n"
                + "What `pregap check`, `render` and `verify` look at. An error of an album stops its rendering, a warning"
                + " should be looked at\nbefore the master is sent, a note is good to know. Other programs may rely on"
                + " the names.\n\n"
                + "The list is the program's own, `org.pregap.check.Rule`, and a test compares the two.\n");
        section(page, Scope.ALBUM, "Whatever is made of the album");
        section(page, Scope.CD, "What goes onto a compact disc");
        section(page, Scope.IMAGE, "What becomes an image with a CUE sheet");
        section(page, Scope.TRACK_FILES, "What becomes a file for each track");
        return page.toString();
    }

    private static void section(StringBuilder page, Scope scope, String title) {
        page.append("\n## ").append(title).append("\n\n| rule | severity | why | fix |\n|---|---|---|---|\n");
        for (Rule rule : Rule.values()) {
            if (rule.scope() == scope) {
                page.append("| `" + rule.id() + "` | " + rule.severity().id() + " | " + rule.why() + " | "
                        + rule.fixByCommand() + " |\n");
            }
        }
    }
}
