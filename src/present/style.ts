/** The stylesheets of wall and presenter window. */
import "./css/wall.css";
import "./css/side.css";
import "./css/overlays.css";
import "./css/presenter.css";
