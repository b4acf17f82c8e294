package org.pregap.ui.tracks;

import com.formdev.flatlaf.util.SystemFileChooser;
import java.awt.Component;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.pregap.ui.words.Words;
import org.pregap.workspace.FaultText;
import org.pregap.workspace.document.AlbumDocument.Taken;
import org.pregap.workspace.edit.HiddenEdits;
import org.pregap.workspace.jobs.Outcome;
import org.pregap.workspace.session.Notice;
import org.pregap.workspace.session.Session;

/** Hides a file before the first track: it is taken in as the first track, which is then hidden. */
final class HiddenAudio {
    private final Session session;
    private final Component owner;
    private final Words words = Words.of(HiddenAudio.class);

    HiddenAudio(Session session, Component owner) {
        this.session = session;
        this.owner = owner;
    }

    boolean isPossible() {
        return !session.store().album().tracks().isEmpty();
    }

    /** Asks which file. */
    void chooseFile() {
        var chooser = new SystemFileChooser();
        chooser.setDialogTitle(words.get("opening.choose"));
        if (chooser.showOpenDialog(owner) == SystemFileChooser.APPROVE_OPTION) {
            File chosen = chooser.getSelectedFile();
            hide(chosen.toPath());
        }
    }

    void hide(Path file) {
        session.document().take(List.of(file), 1, this::taken);
    }

    private void taken(Outcome<Taken> outcome) {
        if (outcome instanceof Outcome.Done<Taken> done) {
            if (done.result().tracks() == 1) {
                session.store().apply(HiddenEdits.hideFirst(session.store().album()));
            } else {
                session.notices()
                        .tell(new Notice(
                                Notice.Kind.FAILURE,
                                words.get("opening.refused"),
                                done.result().left()));
            }
        } else if (outcome instanceof Outcome.Failed<Taken> failed) {
            session.notices().tell(Notice.failure(words.get("opening.failed", FaultText.of(failed.reason()))));
        }
    }
}
