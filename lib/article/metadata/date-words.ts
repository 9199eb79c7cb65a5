// Words by which pages tell the day of publication from that of an update, in the languages we read.

export const UPDATE_WORDS =
  /updat|modif|edited(?! by)|revised|revision|reviewed|aktualis|geändert|bearbeitet|letzte änderung|stand:|mis(?:e)? à jour|actuali[sz]|atualiz|editado|aggiornat|modificat|bijgewerkt|gewijzigd|zaktualizowan|uppdatera|opdatere|oppdatert|päivitetty|更新|обновлен|оновлен|güncelle|actualisé|aktualizováno/i;
export const PUBLICATION_WORDS =
  /publish|publis?ied|posted|post(?:ing)? (?:date|time)|veröffentlich|erstellt|erschienen|verfasst am|publié|publicad|publicat|pubblicat|gepubliceerd|geplaatst|opublikowan|publicerad|udgivet|publisert|julkaistu|公開|発行|発表|опубликован|опубліковано|yayın|publicação|originally|first appeared|created on/i;
