package org.pregap.ui.shell;

import java.awt.Desktop;
import java.awt.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JOptionPane;
import org.pregap.ui.desk.Desk;
import org.pregap.ui.words.Words;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.session.Notice;

/** Version, licence and libraries; and the guide. */
final class About {
    private final Words words = Words.of(About.class);
    private final Desk desk;
    private final Window owner;

    /** What only the program knows of itself. */
    private final Installation installation;

    About(Desk desk, Window owner, Installation installation) {
        this.desk = desk;
        this.owner = owner;
        this.installation = installation;
    }

    void show() {
        JOptionPane.showMessageDialog(owner, text(installation), words.get("about.title"), JOptionPane.PLAIN_MESSAGE);
    }

    static String text(Installation installation) {
        return Words.of(About.class).get("about", installation.version(), System.getProperty("java.version", ""));
    }

    /** Opens the guide with whatever the system reads such pages with; where that is nothing, says where it lies. */
    void guide() {
        Path page = installation.home().resolve("docs/guide/README.md").toAbsolutePath();
        desk.session().jobs().runPromptly("Guide", job -> opened(page), outcome -> {
            if (!(outcome instanceof Outcome.Done<Boolean> done && done.result())) {
                desk.session().notices().tell(Notice.remark(words.get("guide.lies", page)));
            }
        });
    }

    private static boolean opened(Path page) throws IOException {
        boolean can = Files.exists(page)
                && Desktop.isDesktopSupported()
                && Desktop.getDesktop().isSupported(Desktop.Action.OPEN);
        if (can) {
            Desktop.getDesktop().open(page.toFile());
        }
        return can;
    }
}
