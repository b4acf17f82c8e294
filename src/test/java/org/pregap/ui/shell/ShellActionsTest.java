package org.pregap.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregap.model.Album;
import org.pregap.testing.FakeSession;
import org.pregap.time.CdFrames;
import org.pregap.time.SampleRate;
import org.pregap.ui.action.DeskAction;
import org.pregap.ui.desk.Desk;
import org.pregap.workspace.history.Edit;
import org.pregap.workspace.session.Ripple;
import org.pregap.workspace.session.Snap;

class ShellActionsTest {
    private final FakeSession fake = FakeSession.of(Album.empty(SampleRate.CD));
    private final Desk desk = Desk.of(fake.session());

    @BeforeEach
    void bind() {
        new ShellActions(desk).bind();
    }

    @Test
    void undoAndRedoNameTheStep() {
        assertThat(isPossible(DeskAction.UNDO)).isFalse();
        fake.store().apply(Edit.of("Move “Opener”", album -> album.withTail(new CdFrames(1))));
        assertThat(desk.actions().name(DeskAction.UNDO)).isEqualTo("Undo Move “Opener”");
        desk.actions().run(DeskAction.UNDO);
        assertThat(fake.album().tail()).isEqualTo(CdFrames.ZERO);
        assertThat(desk.actions().name(DeskAction.UNDO)).isEqualTo("Undo");
        assertThat(desk.actions().name(DeskAction.REDO)).isEqualTo("Redo Move “Opener”");
        desk.actions().run(DeskAction.REDO);
        assertThat(fake.album().tail()).isEqualTo(new CdFrames(1));
    }

    @Test
    void undoPastTheBeginningDoesNothing() {
        Album before = fake.album();
        desk.actions().run(DeskAction.UNDO);
        assertThat(fake.album()).isEqualTo(before);
        assertThat(fake.session().notices().all()).isEmpty();
    }

    @Test
    void undoDuringADragCancelsIt() {
        var gesture = fake.store().begin("Drag");
        gesture.show(album -> album.withTail(new CdFrames(9)));
        assertThat(isPossible(DeskAction.UNDO)).isTrue();
        desk.actions().run(DeskAction.UNDO);
        assertThat(fake.album().tail()).isEqualTo(CdFrames.ZERO);
    }

    @Test
    void modesAreChosen() {
        desk.actions().run(DeskAction.SNAP_ZERO_CROSSING);
        desk.actions().run(DeskAction.RIPPLE_TRACK);
        assertThat(fake.session().modes().snap()).isEqualTo(Snap.ZERO_CROSSING);
        assertThat(fake.session().modes().ripple()).isEqualTo(Ripple.THIS_TRACK_ONLY);
        assertThat(desk.actions().isChoice(DeskAction.SNAP_OFF)).isTrue();
    }

    private boolean isPossible(DeskAction action) {
        return desk.actions().swing(action).isEnabled();
    }
}
